import type { TimePeriod } from '../ruleNames';

/** Returns the formula that Excel writes beside a rule on dates, for programs that go by it. */
export function timePeriodFormula(period: TimePeriod, cell: string): string {
  const days = `ROUNDDOWN(${cell},0)`;
  const sameMonth = (date: string): string => `AND(MONTH(${cell})=MONTH(${date}),YEAR(${cell})=YEAR(${date}))`;
  switch (period) {
    case 'today':
      return `FLOOR(${cell},1)=TODAY()`;
    case 'yesterday':
      return `FLOOR(${cell},1)=TODAY()-1`;
    case 'tomorrow':
      return `FLOOR(${cell},1)=TODAY()+1`;
    case 'last7Days':
      return `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`;
    case 'thisMonth':
      return sameMonth('TODAY()');
    case 'lastMonth':
      return sameMonth('EDATE(TODAY(),0-1)');
    case 'nextMonth':
      return sameMonth('EDATE(TODAY(),0+1)');
    case 'thisWeek':
      return `AND(TODAY()-${days}<=WEEKDAY(TODAY())-1,${days}-TODAY()<=7-WEEKDAY(TODAY()))`;
    case 'lastWeek':
      return `AND(TODAY()-${days}>=WEEKDAY(TODAY()),TODAY()-${days}<WEEKDAY(TODAY())+7)`;
    case 'nextWeek':
      return `AND(${days}-TODAY()>7-WEEKDAY(TODAY()),${days}-TODAY()<15-WEEKDAY(TODAY()))`;
  }
}
