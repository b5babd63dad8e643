// Finds medicine names in texts, with the very detector of the content script:
//   printf '{"id":"1","text":"She takes Klonopin 0.5 mg."}\n' | npm run --silent detect
// Reads JSON lines {"id", "text"} on standard input and writes for each {"id", "spans": [{start, end, text, drug, ingredients}]};
// offsets are UTF-16 code units of the text as given.
import { once } from 'node:events';
import { z } from 'zod';
import { loadDetector } from './load-detector.ts';
import { readJsonLines } from './read-json-lines.ts';
import { toSpans } from './to-spans.ts';

const request = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

try {
  const loaded = await loadDetector();
  for await (const value of readJsonLines(process.stdin)) {
    const parsed = request.safeParse(value);
    if (!parsed.success) throw new Error('each line must be {"id": "...", "text": "..."}');
    const { id, text } = parsed.data;
    const answer = `${JSON.stringify({ id, spans: toSpans(loaded, text) })}\n`;
    if (!process.stdout.write(answer)) await once(process.stdout, 'drain');
  }
} catch (error) {
  console.error(`detect: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
