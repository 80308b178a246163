export function SincePage({ onBack }: { readonly onBack: () => void }) {
  return <button onClick={onBack} />;
}
