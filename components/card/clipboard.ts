/** Resolves to whether `text` is in the clipboard. `within`: an element of ours, where a helper may stand for a moment. */
export async function copy(text: string, within: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Not over http, and not where the page's policy forbids it: the old way needs a field with the text in it.
    return copyFromField(text, within);
  }
}

function copyFromField(text: string, within: Element): boolean {
  const root = within.getRootNode();
  const focused = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'unseen';
  within.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return copied;
}
