import type { ComponentProps } from 'react'
import { buttonClass } from './button-class'
import { cn } from './cn'

interface ButtonProps extends ComponentProps<'button'> {
  readonly variant?: keyof typeof buttonClass
}

export function Button({ variant = 'secondary', className, ...props }: ButtonProps) {
  return <button type="button" {...props} className={cn(buttonClass[variant], className)} />
}
