/** Hands a text to the learner as a file. A colon is no part of a file name on Windows. */
export function downloadFile(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name.replaceAll(':', '-')
  link.click()
  URL.revokeObjectURL(url)
}

export function downloadJson(name: string, data: unknown): void {
  downloadFile(name, JSON.stringify(data, null, 2), 'application/json')
}
