/** Figures of one thing by series: one bar of a chart, one line of its table. */
export interface Bar { name: string; values: number[] }
export interface ChartData { title: string; /** What the bars are called together: the head of the first column. */ rows: string; series: string[]; bars: Bar[] }

/** The table as CSV for spreadsheets (RFC 4180, with the mark that tells them UTF-8). Names that look like formulas are made harmless. */
export function csvOf({ rows, series, bars }: ChartData): string {
  const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const lines = [[rows, ...series].map(cell), ...bars.map(({ name, values }) => [cell(name), ...values.map(String)])];
  return `\ufeff${lines.map((line) => line.join(',')).join('\r\n')}\r\n`;
}

/** Where each piece of a stacked bar begins and how long it is, as shares of the longest bar. */
export function pieces(bars: Bar[]): { start: number; length: number }[][] {
  const longest = Math.max(...bars.map(({ values }) => sum(values)), 1e-9);
  return bars.map(({ values }) => values.map((value, index) => ({ start: sum(values.slice(0, index)) / longest, length: value / longest })));
}

export const sum = (values: number[]) => values.reduce((whole, value) => whole + value, 0);
