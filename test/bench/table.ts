/** Figures of one thing that was measured, one for each column of its table; undefined where there is none. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly (number | undefined)[];
  readonly budget?: Budget;
}

export interface Budget {
  readonly text: string;
  readonly met: boolean;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A budget that a value, by default the limit's own measure, must not exceed. */
export function atMost(limit: number, value: number, text = `≤ ${format(limit)}`): Budget {
  return { text, met: value <= limit };
}

/** The table as text. */
export function render({ title, columns, rows }: Table): string {
  const head = ['', ...columns, 'unit', 'budget', ''];
  const body = rows.map(({ name, unit, values, budget }) => [
    name,
    ...columns.map((_, index) => format(values[index])),
    unit,
    budget?.text ?? '–',
    budget === undefined ? '' : budget.met ? 'met' : 'MISSED',
  ]);
  const widths = head.map((_, column) => Math.max(...[head, ...body].map(cells => cells[column]?.length ?? 0)));
  const isFigure = (column: number): boolean => column > 0 && column <= columns.length;
  const lines = [head, ...body].map(cells =>
    cells
      .map((cell, column) => (isFigure(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [`## ${title}`, ...lines, ''].join('\n');
}

/** The tables for programs: each figure under the name of its column. */
export function toJson(tables: readonly Table[]): unknown {
  return tables.map(({ title, columns, rows }) => ({
    title,
    rows: rows.map(({ name, unit, values, budget }) => ({
      name,
      unit,
      ...Object.fromEntries(columns.map((column, index) => [column, values[index] ?? null])),
      ...(budget === undefined ? {} : { budget: budget.text, met: budget.met }),
    })),
  }));
}

function format(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return 'n/a';
  if (value >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : 2);
}
