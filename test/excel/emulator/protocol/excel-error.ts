/** What Excel answers instead of carrying out an action, by its documented code. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = 'ExcelError';
  }
}

export function notFound(): ExcelError {
  return new ExcelError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

export function invalidArgument(message = 'The argument is invalid or missing or has an incorrect format.'): ExcelError {
  return new ExcelError('InvalidArgument', message, 400);
}

export function accessDenied(): ExcelError {
  return new ExcelError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

/** What real Excel can and the emulator cannot: said loudly, with the member's name. */
export function notEmulated(member: string): ExcelError {
  return new ExcelError('NotImplemented', `The emulated Excel has no ${member}.`, 501);
}
