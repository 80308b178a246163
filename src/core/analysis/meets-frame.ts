import { signOf } from '../numbers/decimal';
import { quantized } from '../plan/quantized';

/** True where need, a negative cost, is within the frame: to a millionth of the amounts' unit, whatever the last bits say. */
export function meetsFrame(need: number, frame: number): boolean {
  return signOf(quantized(need - frame)) >= 0;
}
