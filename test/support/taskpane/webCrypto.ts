import { webcrypto } from 'node:crypto';

// Browsers have it on pages that came over https; jsdom never has.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
