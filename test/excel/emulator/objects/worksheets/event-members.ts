import { eventTypes } from '../../events/event-types';
import type { EmulatorSession } from '../../protocol/emulator-session';
import type { Handle, ObjectType } from '../../protocol/object-type';

/** `_RegisterDataChangedEvent` and its like, which the library calls when a handler is added or removed. */
export function eventMembers<H extends Handle>(names: readonly string[], target: (session: EmulatorSession, handle: H) => string): NonNullable<ObjectType<H>['call']> {
  return Object.fromEntries(names.flatMap((name) => {
    const type = eventTypes[name];
    if (type === undefined) throw new RangeError(`no event ${name}`);
    return [true, false].map((isOn) => [
      `_${isOn ? 'Register' : 'Unregister'}${name}Event`,
      (session: EmulatorSession, handle: H) => {
        session.listen(type, target(session, handle), isOn);
        return null;
      },
    ] as const);
  }));
}
