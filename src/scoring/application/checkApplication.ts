import { nameKey } from '../nameKey';
import { accountLength } from './accountLength';
import { APPLICATION_FIELDS, type Application, type ApplicationField, type ApplicationSettings } from './application';
import type { ApplicationFault, ApplicationFaultCode } from './applicationFault';
import { calendarDay } from './calendarDay';
import { phoneNumber } from './phoneNumber';

type Check = (text: string, settings: ApplicationSettings) => Omit<ApplicationFault, 'field'> | undefined;

const POSTCODE = /^[0-8]\d{5}$/;
const EMAIL = /^[^\s@,;]+@[^\s@,;.]+(\.[^\s@,;.]+)+$/;
/** A team is a group of an enterprise, not an enterprise. */
const MOST_PEOPLE = 999;
const GOT = /^(有|已收|已收到|收到|齐|是|√|✓|✔|☑|yes|received)$/;
const NOT_GOT = /^(无|没有|未收|未收到|缺|否|×|✗|☐|no|notreceived)$/;

const CHECKS: Partial<Readonly<Record<ApplicationField, Check>>> = {
  year: checkYear,
  postcode: (text) => faultUnless(POSTCODE.test(plain(text)), 'postcode', text),
  contactPhone: (text) => faultUnless(phoneNumber(text) !== undefined, 'phone', text),
  leaderPhone: (text) => faultUnless(phoneNumber(text) !== undefined, 'phone', text),
  email: (text) => faultUnless(EMAIL.test(text.normalize('NFKC').trim()), 'email', text),
  headCount: checkHeadCount,
  account: checkAccount,
  received: checkReceived,
  form: checkMaterial,
  slides: checkMaterial,
  materials: checkMaterial,
};

/** Returns what is wrong with an application, in the order of the form. The association is optional (可选项); where one recommends, it says why. */
export function checkApplication(application: Application, settings: ApplicationSettings): ApplicationFault[] {
  return APPLICATION_FIELDS.flatMap((field) => {
    const text = application[field];
    if (isEmpty(text)) return isRequired(field, application, settings) ? [{ field, code: 'missing' as const, found: '', expected: '' }] : [];
    const fault = CHECKS[field]?.(text, settings);
    return fault === undefined ? [] : [{ field, ...fault }];
  });
}

function isRequired(field: ApplicationField, { association }: Application, { deadline }: ApplicationSettings): boolean {
  if (field === 'association') return false;
  if (field === 'received') return deadline !== undefined;
  return field !== 'reason' || !isEmpty(association);
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

function faultUnless(right: boolean, code: ApplicationFaultCode, found: string, expected: string | number = ''): Omit<ApplicationFault, 'field'> | undefined {
  return right ? undefined : { code, found, expected: String(expected) };
}

function checkYear(text: string, { year }: ApplicationSettings): ReturnType<Check> {
  const written = /^(20\d{2})(年度?)?$/.exec(plain(text))?.[1];
  if (written === undefined) return faultUnless(false, 'year', text);
  return faultUnless(year === undefined || Number(written) === year, 'other-year', text, year);
}

function checkHeadCount(text: string): ReturnType<Check> {
  const count = /^(\d{1,9})[人名]?$/.exec(plain(text))?.[1];
  return faultUnless(count !== undefined && Number(count) >= 1 && Number(count) <= MOST_PEOPLE, 'head-count', text, MOST_PEOPLE);
}

function checkAccount(text: string, { account: { least, most } }: ApplicationSettings): ReturnType<Check> {
  const length = accountLength(text);
  return faultUnless(length >= least, 'account-short', String(length), least) ?? faultUnless(length <= most, 'account-long', String(length), most);
}

function checkReceived(text: string, { deadline }: ApplicationSettings): ReturnType<Check> {
  const day = calendarDay(text);
  if (day === undefined) return faultUnless(false, 'date', text);
  return faultUnless(deadline === undefined || day <= deadline, 'late', day, deadline);
}

function checkMaterial(text: string): ReturnType<Check> {
  const key = nameKey(text);
  return faultUnless(!NOT_GOT.test(key), 'not-received', text) ?? faultUnless(GOT.test(key), 'unclear', text);
}
