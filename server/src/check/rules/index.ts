import type { Rule } from '../rule.js';
import { actionFormEncoding } from './action-form-encoding.js';
import { andWithView } from './and-with-view.js';
import { argumentWithoutFormField } from './argument-without-form-field.js';
import { asAfterValue } from './as-after-value.js';
import { assignmentAsValue } from './assignment-as-value.js';
import { asyncComponent } from './async-component.js';
import { attrPrefixOnElement } from './attr-prefix-on-element.js';
import { attributeWithoutValueAfterMarker } from './attribute-without-value-after-marker.js';
import { blockAsTagName } from './block-as-tag-name.js';
import { blockInParagraph } from './block-in-paragraph.js';
import { blockInsteadOfSpread } from './block-instead-of-spread.js';
import { branchesOfDifferentTypes } from './branches-of-different-types.js';
import { browserApiOnServer } from './browser-api-on-server.js';
import { buttonWithoutType } from './button-without-type.js';
import { checkboxWithoutDefault } from './checkbox-without-default.js';
import { childrenNotTaken } from './children-not-taken.js';
import { classTuple } from './class-tuple.js';
import { closureExpected } from './closure-expected.js';
import { closureParameters } from './closure-parameters.js';
import { componentArguments } from './component-arguments.js';
import { componentDirectiveOnElement } from './component-directive-on-element.js';
import { componentParameter } from './component-parameter.js';
import { componentReturnType } from './component-return-type.js';
import { contentWithoutLet } from './content-without-let.js';
import { controlWithoutLabel } from './control-without-label.js';
import { dashedProp } from './dashed-prop.js';
import { deprecatedName } from './deprecated-name.js';
import { directiveInStaticElement } from './directive-in-static-element.js';
import { directiveName } from './directive-name.js';
import { directiveOnSlot } from './directive-on-slot.js';
import { directiveWithoutValue } from './directive-without-value.js';
import { docCommentAsText } from './doc-comment-as-text.js';
import { docsNotLiteral } from './docs-not-literal.js';
import { duplicateAttribute } from './duplicate-attribute.js';
import { dynamicClassWithGlobalClass } from './dynamic-class-with-global-class.js';
import { effectOnlySetsSignal } from './effect-only-sets-signal.js';
import { effectOutsideIsland } from './effect-outside-island.js';
import { elementClosedByChild } from './element-closed-by-child.js';
import { elementInTextOnly } from './element-in-text-only.js';
import { entityInText } from './entity-in-text.js';
import { forKeyNotUnique } from './for-key-not-unique.js';
import { formFieldWithoutArgument } from './form-field-without-argument.js';
import { fragmentInElement } from './fragment-in-element.js';
import { handlerCalled } from './handler-called.js';
import { handlerOutsideIsland } from './handler-outside-island.js';
import { hydrateMountsApp } from './hydrate-mounts-app.js';
import { imageWithoutAlt } from './image-without-alt.js';
import { incompleteShell } from './incomplete-shell.js';
import { inlineHandlerClosure } from './inline-handler-closure.js';
import { innerHtmlOnCustomElement } from './inner-html-on-custom-element.js';
import { innerHtmlWithChildren } from './inner-html-with-children.js';
import { invalidAria } from './invalid-aria.js';
import { invalidRoutePath } from './invalid-route-path.js';
import { islandChildrenHidden } from './island-children-hidden.js';
import { islandDefaultProp } from './island-default-prop.js';
import { islandOptionalProp } from './island-optional-prop.js';
import { islandPropNotSerializable } from './island-prop-not-serializable.js';
import { islandWithGenerics } from './island-with-generics.js';
import { leftoverCx } from './leftover-cx.js';
import { letParameters } from './let-parameters.js';
import { letWithoutArgument } from './let-without-argument.js';
import { linkToUnknownRoute } from './link-to-unknown-route.js';
import { literalForDirective } from './literal-for-directive.js';
import { loopAsContent } from './loop-as-content.js';
import { markupDiffersByTarget } from './markup-differs-by-target.js';
import { metaComponentInHead } from './meta-component-in-head.js';
import { misplacedElement } from './misplaced-element.js';
import { misplacedTableContent } from './misplaced-table-content.js';
import { missingChildren } from './missing-children.js';
import { missingProp } from './missing-prop.js';
import { nestedInteractiveElement } from './nested-interactive-element.js';
import { nostripWithoutOption } from './nostrip-without-option.js';
import { obsoleteHtml } from './obsolete-html.js';
import { platformSizedInteger } from './platform-sized-integer.js';
import { propClosureParameters } from './prop-closure-parameters.js';
import { propOptions } from './prop-options.js';
import { propTypeMismatch } from './prop-type-mismatch.js';
import { randomInView } from './random-in-view.js';
import { refInsteadOfNodeRef } from './ref-instead-of-node-ref.js';
import { resourceOutsideSuspense } from './resource-outside-suspense.js';
import { routerInIsland } from './router-in-island.js';
import { serverArguments } from './server-arguments.js';
import { serverCodeInComponent } from './server-code-in-component.js';
import { serverEncoding } from './server-encoding.js';
import { serverFunctionNotAsync } from './server-function-not-async.js';
import { serverFunctionParameter } from './server-function-parameter.js';
import { serverFunctionWithGenerics } from './server-function-with-generics.js';
import { serverFunctionWithoutResult } from './server-function-without-result.js';
import { serverPrefix } from './server-prefix.js';
import { serverReturnType } from './server-return-type.js';
import { serverUrlTaken } from './server-url-taken.js';
import { showWhenSignal } from './show-when-signal.js';
import { signalReadInBody } from './signal-read-in-body.js';
import { signalReadNotReactive } from './signal-read-not-reactive.js';
import { slotForm } from './slot-form.js';
import { slotNotTaken } from './slot-not-taken.js';
import { slotOutsideComponent } from './slot-outside-component.js';
import { spreadBeforeMarker } from './spread-before-marker.js';
import { spreadTakenByValue } from './spread-taken-by-value.js';
import { svgLinkAsHtml } from './svg-link-as-html.js';
import { tableWithoutTbody } from './table-without-tbody.js';
import { tagEndedEarly } from './tag-ended-early.js';
import { templateMacroLimits } from './template-macro-limits.js';
import { textCutByComment } from './text-cut-by-comment.js';
import { undelegatedEvent } from './undelegated-event.js';
import { unknownAttribute } from './unknown-attribute.js';
import { unknownComponent } from './unknown-component.js';
import { unknownCssClass } from './unknown-css-class.js';
import { unknownElement } from './unknown-element.js';
import { unknownEvent } from './unknown-event.js';
import { unknownEventModifier } from './unknown-event-modifier.js';
import { unknownProp } from './unknown-prop.js';
import { unknownServerOption } from './unknown-server-option.js';
import { unquotedText } from './unquoted-text.js';
import { unsupportedPrefixOnComponent } from './unsupported-prefix-on-component.js';
import { unusedProp } from './unused-prop.js';
import { unusedTypeParameter } from './unused-type-parameter.js';
import { valueAttributeWithoutEffect } from './value-attribute-without-effect.js';
import { valueSetOnlyOnce } from './value-set-only-once.js';
import { viewThenSemicolon } from './view-then-semicolon.js';
import { voidElementWithChildren } from './void-element-with-children.js';

/** All rules. What the grammar finds (`syntax/…`) is not among them. */
export const RULES: readonly Rule[] = [
  actionFormEncoding,
  andWithView,
  argumentWithoutFormField,
  asAfterValue,
  assignmentAsValue,
  asyncComponent,
  attrPrefixOnElement,
  attributeWithoutValueAfterMarker,
  blockAsTagName,
  blockInParagraph,
  blockInsteadOfSpread,
  branchesOfDifferentTypes,
  browserApiOnServer,
  buttonWithoutType,
  checkboxWithoutDefault,
  childrenNotTaken,
  classTuple,
  closureExpected,
  closureParameters,
  componentArguments,
  componentDirectiveOnElement,
  componentParameter,
  componentReturnType,
  contentWithoutLet,
  controlWithoutLabel,
  dashedProp,
  deprecatedName,
  directiveInStaticElement,
  directiveName,
  directiveOnSlot,
  directiveWithoutValue,
  docCommentAsText,
  docsNotLiteral,
  duplicateAttribute,
  dynamicClassWithGlobalClass,
  effectOnlySetsSignal,
  effectOutsideIsland,
  elementClosedByChild,
  elementInTextOnly,
  entityInText,
  forKeyNotUnique,
  formFieldWithoutArgument,
  fragmentInElement,
  handlerCalled,
  handlerOutsideIsland,
  hydrateMountsApp,
  imageWithoutAlt,
  incompleteShell,
  inlineHandlerClosure,
  innerHtmlOnCustomElement,
  innerHtmlWithChildren,
  invalidAria,
  invalidRoutePath,
  islandChildrenHidden,
  islandDefaultProp,
  islandOptionalProp,
  islandPropNotSerializable,
  islandWithGenerics,
  leftoverCx,
  letParameters,
  letWithoutArgument,
  linkToUnknownRoute,
  literalForDirective,
  loopAsContent,
  markupDiffersByTarget,
  metaComponentInHead,
  misplacedElement,
  misplacedTableContent,
  missingChildren,
  missingProp,
  nestedInteractiveElement,
  nostripWithoutOption,
  obsoleteHtml,
  platformSizedInteger,
  propClosureParameters,
  propOptions,
  propTypeMismatch,
  randomInView,
  refInsteadOfNodeRef,
  resourceOutsideSuspense,
  routerInIsland,
  serverArguments,
  serverCodeInComponent,
  serverEncoding,
  serverFunctionNotAsync,
  serverFunctionParameter,
  serverFunctionWithGenerics,
  serverFunctionWithoutResult,
  serverPrefix,
  serverReturnType,
  serverUrlTaken,
  showWhenSignal,
  signalReadInBody,
  signalReadNotReactive,
  slotForm,
  slotNotTaken,
  slotOutsideComponent,
  spreadBeforeMarker,
  spreadTakenByValue,
  svgLinkAsHtml,
  tableWithoutTbody,
  tagEndedEarly,
  templateMacroLimits,
  textCutByComment,
  undelegatedEvent,
  unknownAttribute,
  unknownComponent,
  unknownCssClass,
  unknownElement,
  unknownEvent,
  unknownEventModifier,
  unknownProp,
  unknownServerOption,
  unquotedText,
  unsupportedPrefixOnComponent,
  unusedProp,
  unusedTypeParameter,
  valueAttributeWithoutEffect,
  valueSetOnlyOnce,
  viewThenSemicolon,
  voidElementWithChildren,
];
