/** Sixteen random hexadecimal digits. `randomUUID` is missing on plain http, as in a classroom's LAN. */
export function createSeed(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
