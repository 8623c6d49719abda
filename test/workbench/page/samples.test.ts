import { existsSync } from 'node:fs';
import { firstSample, REVIEWER_FILES, SAMPLES } from '../../../src/workbench/page/samples';

describe('the samples', () => {
  it.each(Object.entries(SAMPLES))('has the file of %s', (_, { file }) => {
    expect(existsSync(`assets/samples/${file}`)).toBe(true);
  });

  it.each(REVIEWER_FILES)('has the reviewer’s file $name where it is offered', ({ address }) => {
    expect(existsSync(`assets/${decodeURIComponent(address).replace('/workbench/', '')}`)).toBe(true);
  });
});

describe('firstSample', () => {
  it('opens the sheets of the panel on a first visit', () => {
    expect(firstSample('')).toBe('panel');
  });

  it('opens the sample that the address names', () => {
    expect(firstSample('?lang=en-US&open=association')).toBe('association');
  });

  it('passes over names that are none', () => {
    expect(firstSample('?open=toString')).toBe('panel');
  });
});
