import { RequestType } from 'vscode-languageserver/node';

export interface HtmlToViewParams {
  readonly text: string;
  /** The document that it is for: its version of Leptos and its line ends count. */
  readonly uri?: string;
}

export interface HtmlToViewResult {
  /** Lines without an indentation of their own. */
  readonly text: string;
}

/**
 * `leptos/htmlToView`, an extension of LSP: HTML as the content of a view. The command `leptos.htmlToView` of
 * `workspace/executeCommand` answers the same, with the parameters as its only argument.
 */
export const HtmlToViewRequest = new RequestType<HtmlToViewParams, HtmlToViewResult | null, void>('leptos/htmlToView');
