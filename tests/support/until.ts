/** Waits for a fact: asks again until the answer is not undefined. Fails with the fact's name. */
export async function until<T>(fact: string, ask: () => Promise<T | undefined>, patienceMs = 20_000): Promise<T> {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${patienceMs} ms in vain until ${fact}.`);
    await new Promise((done) => setTimeout(done, 25));
  }
}
