import { Component } from 'react';
import type { ReactNode } from 'react';

interface PaneBoundaryProps {
  /** What is said where the pane has broken down. */
  readonly message: string;
  readonly children: ReactNode;
}

/** Where the pane breaks down the workbook is still there, to be saved. */
export class PaneBoundary extends Component<PaneBoundaryProps, { readonly hasBroken: boolean }> {
  override state = { hasBroken: false };

  static getDerivedStateFromError(): { readonly hasBroken: boolean } {
    return { hasBroken: true };
  }

  override render(): ReactNode {
    return this.state.hasBroken ? <p role="alert">{this.props.message}</p> : this.props.children;
  }
}
