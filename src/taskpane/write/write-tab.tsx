export function WriteTab() {
  return null;
}
