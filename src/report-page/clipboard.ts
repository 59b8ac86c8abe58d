/**
 * Puts text on the clipboard.
 * @returns whether the browser let us; a page opened from disk may not be
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
