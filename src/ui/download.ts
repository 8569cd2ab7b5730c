/** Hands a text to the browser's downloads; it goes nowhere else, and its name is ours. */
export function download(
  { name, text }: { readonly name: string; readonly text: string },
  type: string,
): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the address by the next task.
  setTimeout(() => URL.revokeObjectURL(url));
}
