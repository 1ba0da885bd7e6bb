/** Says that something is on its way, but only to who has waited long enough to wonder. */
import { useEffect, useState } from 'react'
import styles from './Loading.module.css'
import { useWords } from './words.tsx'

const wonderAfterMs = 400

export const Loading = () => {
  const { common } = useWords()
  const [wonders, setWonders] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setWonders(true), wonderAfterMs)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div className={styles.loading} role="status">
      {wonders && <span>{common.loading}…</span>}
    </div>
  )
}
