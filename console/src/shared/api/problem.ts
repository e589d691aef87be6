/** A refusal by the server (RFC 9457), or the absence of any answer (`code` "offline"). */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly title: string,
    readonly detail?: string,
    readonly errors: FieldProblem[] = [],
    readonly retryAfter?: number,
  ) {
    super(title);
  }

  /** The message for the field a JSON pointer names, such as `/email`. */
  at(pointer: string): string | undefined {
    return this.errors.find((error) => error.pointer === pointer)?.message;
  }
}

export interface FieldProblem { pointer?: string; code: string; message: string }

export const isProblem = (error: unknown, code?: string): error is Problem =>
  error instanceof Problem && (code === undefined || error.code === code);

export async function problemFrom(response: Response): Promise<Problem> {
  const retryAfter = Number(response.headers.get('Retry-After')) || undefined;
  const body: Record<string, unknown> = await response.json().catch(() => ({}));
  return new Problem(
    typeof body.code === 'string' ? body.code : `http_${response.status}`,
    response.status,
    typeof body.title === 'string' ? body.title : '',
    typeof body.detail === 'string' ? body.detail : undefined,
    Array.isArray(body.errors) ? (body.errors as FieldProblem[]) : [],
    retryAfter,
  );
}
