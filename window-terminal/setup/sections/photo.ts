/** Makes a chosen picture small enough for a badge: inside 240 × 320, JPEG, below the limit of the hall. */
import { mostPhotoBytes } from '#shared/protocol/setupFiles.ts'

const most = { width: 240, height: 320 }
const qualities = [0.9, 0.8, 0.65, 0.5]

const load = (file: Blob): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const address = URL.createObjectURL(file)
    const image = new Image()
    image.onload = () => {
      URL.revokeObjectURL(address)
      resolve(image)
    }
    image.onerror = () => {
      URL.revokeObjectURL(address)
      reject(new Error('the file is no picture'))
    }
    image.src = address
  })

const asJpeg = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))

/** Rejects when the file is no picture this browser can read. */
export const smallPhoto = async (file: Blob): Promise<Blob> => {
  const image = await load(file)
  const scale = Math.min(1, most.width / image.naturalWidth, most.height / image.naturalHeight)
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(image.naturalWidth * scale))
  canvas.height = Math.max(1, Math.round(image.naturalHeight * scale))
  const paper = canvas.getContext('2d')
  if (!paper) throw new Error('this browser cannot draw')
  // What is see-through becomes white, not black.
  paper.fillStyle = '#ffffff'
  paper.fillRect(0, 0, canvas.width, canvas.height)
  paper.drawImage(image, 0, 0, canvas.width, canvas.height)
  for (const quality of qualities) {
    const small = await asJpeg(canvas, quality)
    if (small && small.size <= mostPhotoBytes) return small
  }
  throw new Error('the picture stays too large')
}
