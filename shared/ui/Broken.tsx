/** Never a blank screen: what went wrong in plain words, and a reload by itself. */
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import styles from './Broken.module.css'
import { useWords } from './words.tsx'

const reloadAfterMs = 15_000

type Props = { readonly children: ReactNode }
type State = { readonly error: Error | undefined }

export class Broken extends Component<Props, State> {
  override state: State = { error: undefined }
  private timer: ReturnType<typeof setTimeout> | undefined

  static getDerivedStateFromError(error: Error): State {
    return { error }
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    console.error('The screen broke and reloads itself.', error, info.componentStack)
    this.timer = setTimeout(() => location.reload(), reloadAfterMs)
  }

  override componentWillUnmount(): void {
    clearTimeout(this.timer)
  }

  override render(): ReactNode {
    return this.state.error ? <Sorry message={this.state.error.message} /> : this.props.children
  }
}

const Sorry = ({ message }: { readonly message: string }) => {
  const { broken } = useWords().common
  return (
    <div className={styles.sorry} role="alert">
      <h1>{broken.title}</h1>
      <p>{broken.what}</p>
      <p className={styles.line}>{message}</p>
      <Button kind="go" onPress={() => location.reload()}>
        {broken.reload}
      </Button>
    </div>
  )
}
