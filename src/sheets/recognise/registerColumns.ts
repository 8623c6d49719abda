import { nameKey } from '../../scoring/nameKey';
import type { ApplicationField } from '../../scoring/application/application';
import type { GridRow } from '../../workbook/grid';
import type { GridView } from './gridView';
import { TEAM_HEADING } from './headings';

/** Where a register's headings stand. */
export interface RegisterColumns {
  readonly row: number;
  readonly columns: Readonly<Partial<Record<ApplicationField, number>>> & { readonly team: number; readonly enterprise: number };
}

/** Rows among which the headings are looked for. */
const WITHIN = 60;

/** Headings in the form of `nameKey`; the narrower ones are tried first. */
const HEADINGS: readonly (readonly [ApplicationField, RegExp])[] = [
  ['reason', /推荐(理由|意见)|^reasonforrecommending$/],
  ['enterpriseOpinion', /^(本)?(企业|单位)意见|^enterprisesopinion$/],
  ['association', /推荐(协会|单位)|^recommendingassociation$/],
  ['qualification', /资质|^qualifications?$/],
  ['account', /简介|^accountoftheteam$/],
  ['leaderPhone', /(班组长|组长|负责人).*(手机|电话|联系方式)|^leaders(telephone|phone)$/],
  ['contactPhone', /联系人.*(手机|电话|联系方式)|^联系(电话|方式)$|^contacts(telephone|phone)$/],
  ['headCount', /人数|^peopleintheteam$/],
  ['leader', /^班?组长(姓名)?$|^班组负责人$|^teamleader$/],
  ['contact', /联系人(姓名)?$|^contact$/],
  ['email', /邮箱|电子邮件|^e-?mail$/],
  ['postcode', /^邮(政)?编(码)?$|^postcode$/],
  ['address', /地址|^(postal)?address$/],
  ['year', /^(申报)?(年度|年份)$|^year$/],
  ['received', /^(收到|收件|接收)(日期|时间)$|^receivedon$/],
  ['form', /^申报表$|^form$/],
  ['slides', /ppt|演示文稿|^slides$/],
  ['materials', /^评审材料$|^reviewmaterials$/],
  ['team', TEAM_HEADING],
  ['enterprise', /^(申报|所在|所属)?(企业|单位|公司)(名称|全称)?$|^(enterprise|company)(name)?$/],
];
/** It belongs to the person before it, as in the form. */
const BARE_PHONE = /^(手机|电话|手机号码?|联系电话|telephone|phone|mobile)$/;

/** Returns the first row that heads a register, with the column of each field it has; a field named twice is taken where it comes first. */
export function registerColumns({ grid }: GridView): RegisterColumns | undefined {
  for (const row of grid.rows) {
    if (row.index >= WITHIN) return undefined;
    const columns = columnsOf(row);
    const { team, enterprise, contact, contactPhone, leader, leaderPhone } = columns;
    if (team !== undefined && enterprise !== undefined && [contact, contactPhone, leader, leaderPhone].some((column) => column !== undefined)) return { row: row.index, columns: { ...columns, team, enterprise } };
  }
  return undefined;
}

function columnsOf({ cells }: GridRow): Partial<Record<ApplicationField, number>> {
  const columns: Partial<Record<ApplicationField, number>> = {};
  let person: 'contact' | 'leader' | undefined;
  for (const { column, value } of cells) {
    if (typeof value !== 'string') continue;
    const field = fieldOf(nameKey(value), person);
    if (field === undefined) continue;
    if (field === 'contact' || field === 'leader') person = field;
    columns[field] ??= column;
  }
  return columns;
}

function fieldOf(key: string, person: 'contact' | 'leader' | undefined): ApplicationField | undefined {
  if (person !== undefined && BARE_PHONE.test(key)) return `${person}Phone`;
  return HEADINGS.find(([, heading]) => heading.test(key))?.[0];
}
