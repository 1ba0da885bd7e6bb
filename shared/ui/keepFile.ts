/** Hands a file to the browser's own downloads. */
export const keepFile = (file: Blob, name: string): void => {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The download has long begun by then, even on a slow office PC.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
