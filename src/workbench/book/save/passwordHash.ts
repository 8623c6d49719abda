/** Returns the 16-bit hash by which a file of 2007 knows a password (ECMA-376 part 4, 14.7.1), as four hexadecimal digits. A lock against slips, not against people. */
export function passwordHash(password: string): string {
  let hash = 0;
  for (let at = password.length - 1; at >= 0; at--) hash = rotated(hash) ^ (password.charCodeAt(at) & 0xff);
  return (rotated(hash) ^ (password.length & 0xff) ^ 0xce4b).toString(16).toUpperCase().padStart(4, '0');
}

function rotated(hash: number): number {
  return ((hash >> 14) & 1) | ((hash << 1) & 0x7fff);
}
