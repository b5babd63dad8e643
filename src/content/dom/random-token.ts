/** Sixteen random letters. (crypto.randomUUID is missing on pages without a secure connection.) */
export function randomToken(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => String.fromCharCode(97 + (byte % 26))).join('');
}
