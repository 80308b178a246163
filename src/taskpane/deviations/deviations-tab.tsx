export function DeviationsTab() {
  return null;
}
