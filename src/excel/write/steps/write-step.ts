/** One piece of a write, made before anything is sent. It may be asked more than once, until Excel has taken it, and changes nothing itself. */
export interface WriteStep {
  /** For telling how far the write has come; '' for the workbook as a whole. */
  readonly sheet: string;
  /** Cells that are done with it. */
  readonly cells: number;
  /** What it makes a request larger by, estimated. */
  readonly bytes: number;
  /** And the answer, where something is asked for. */
  readonly answerBytes?: number;
  /** Queues it, without sending. All objects are taken from the context, and ranges are let go of again. */
  readonly queue: (context: Excel.RequestContext) => void;
  /** Told once Excel has carried it out: what was asked for in the same breath is there. */
  readonly onDone?: () => void;
}

/** A small one. */
export function oneStep(sheet: string, queue: WriteStep['queue'], bytes = 600): WriteStep {
  return { sheet, cells: 0, bytes, queue };
}
