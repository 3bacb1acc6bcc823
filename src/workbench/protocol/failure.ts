/** The codes that Excel's own errors carry. */
export type FailureCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

const HTTP_STATUS: Partial<Record<FailureCode, number>> = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

/**
 * What an object throws when Excel would refuse. The processor turns it into the error of the answer;
 * it never leaves the protocol in another shape.
 */
export class Failure extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
  ) {
    super(message);
    this.name = 'Failure';
  }

  get httpStatus(): number {
    return HTTP_STATUS[this.code] ?? 400;
  }
}

const MESSAGES = {
  invalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  itemNotFound: "The requested resource doesn't exist.",
  accessDenied: 'You cannot perform the requested operation.',
  invalidOperation: 'The operation attempted is invalid on the object.',
} as const;

export const invalidArgument = (detail?: string): Failure =>
  new Failure('InvalidArgument', join(MESSAGES.invalidArgument, detail));
export const itemNotFound = (detail?: string): Failure =>
  new Failure('ItemNotFound', join(MESSAGES.itemNotFound, detail));
export const accessDenied = (detail?: string): Failure =>
  new Failure('AccessDenied', join(MESSAGES.accessDenied, detail));
export const invalidOperation = (detail?: string): Failure =>
  new Failure('InvalidOperation', join(MESSAGES.invalidOperation, detail));

function join(message: string, detail: string | undefined): string {
  return detail ? `${message} (${detail})` : message;
}
