/** Reads JSON lines from any source of text, one value a line. Throws with the number of a line that is none. */
export async function* readJsonLines(source: AsyncIterable<string | Buffer>): AsyncGenerator<unknown> {
  let rest = '';
  let line = 0;
  const decoder = new TextDecoder();
  for await (const chunk of source) {
    const pieces = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true }))).split('\n');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      line++;
      if (piece.trim() !== '') yield parse(piece, line);
    }
  }
  if (rest.trim() !== '') yield parse(rest, line + 1);
}

function parse(text: string, line: number): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error(`line ${line} is not JSON`);
  }
}
