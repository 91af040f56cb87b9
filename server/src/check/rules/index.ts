import type { Rule } from '../rule.js';
import { actionFormEncoding } from './action-form-encoding.js';
import { argumentWithoutFormField } from './argument-without-form-field.js';
import { asAfterValue } from './as-after-value.js';
import { assignmentAsValue } from './assignment-as-value.js';
import { attrPrefixOnElement } from './attr-prefix-on-element.js';
import { attributeWithoutValueAfterMarker } from './attribute-without-value-after-marker.js';
import { blockInParagraph } from './block-in-paragraph.js';
import { blockInsteadOfSpread } from './block-instead-of-spread.js';
import { buttonWithoutType } from './button-without-type.js';
import { checkboxWithoutDefault } from './checkbox-without-default.js';
import { childrenNotTaken } from './children-not-taken.js';
import { classTuple } from './class-tuple.js';
import { componentArguments } from './component-arguments.js';
import { componentDirectiveOnElement } from './component-directive-on-element.js';
import { dashedProp } from './dashed-prop.js';
import { deprecatedName } from './deprecated-name.js';
import { directiveInStaticElement } from './directive-in-static-element.js';
import { directiveName } from './directive-name.js';
import { directiveOnSlot } from './directive-on-slot.js';
import { directiveWithoutValue } from './directive-without-value.js';
import { duplicateAttribute } from './duplicate-attribute.js';
import { dynamicClassWithGlobalClass } from './dynamic-class-with-global-class.js';
import { elementClosedByChild } from './element-closed-by-child.js';
import { elementInTextOnly } from './element-in-text-only.js';
import { entityInText } from './entity-in-text.js';
import { forKeyNotUnique } from './for-key-not-unique.js';
import { formFieldWithoutArgument } from './form-field-without-argument.js';
import { handlerCalled } from './handler-called.js';
import { handlerOutsideIsland } from './handler-outside-island.js';
import { imageWithoutAlt } from './image-without-alt.js';
import { inlineHandlerClosure } from './inline-handler-closure.js';
import { innerHtmlOnCustomElement } from './inner-html-on-custom-element.js';
import { innerHtmlWithChildren } from './inner-html-with-children.js';
import { invalidAria } from './invalid-aria.js';
import { islandOptionalProp } from './island-optional-prop.js';
import { islandPropNotSerializable } from './island-prop-not-serializable.js';
import { islandWithGenerics } from './island-with-generics.js';
import { leftoverCx } from './leftover-cx.js';
import { letWithoutArgument } from './let-without-argument.js';
import { linkToUnknownRoute } from './link-to-unknown-route.js';
import { misplacedElement } from './misplaced-element.js';
import { misplacedTableContent } from './misplaced-table-content.js';
import { missingChildren } from './missing-children.js';
import { missingProp } from './missing-prop.js';
import { nestedInteractiveElement } from './nested-interactive-element.js';
import { nostripWithoutOption } from './nostrip-without-option.js';
import { obsoleteHtml } from './obsolete-html.js';
import { platformSizedInteger } from './platform-sized-integer.js';
import { propOptions } from './prop-options.js';
import { refInsteadOfNodeRef } from './ref-instead-of-node-ref.js';
import { routerInIsland } from './router-in-island.js';
import { serverEncoding } from './server-encoding.js';
import { serverFunctionNotAsync } from './server-function-not-async.js';
import { serverFunctionWithoutResult } from './server-function-without-result.js';
import { serverPrefix } from './server-prefix.js';
import { serverUrlTaken } from './server-url-taken.js';
import { showWhenSignal } from './show-when-signal.js';
import { signalReadNotReactive } from './signal-read-not-reactive.js';
import { slotNotTaken } from './slot-not-taken.js';
import { slotOutsideComponent } from './slot-outside-component.js';
import { spreadBeforeMarker } from './spread-before-marker.js';
import { spreadTakenByValue } from './spread-taken-by-value.js';
import { svgLinkAsHtml } from './svg-link-as-html.js';
import { tableWithoutTbody } from './table-without-tbody.js';
import { tagEndedEarly } from './tag-ended-early.js';
import { undelegatedEvent } from './undelegated-event.js';
import { unknownAttribute } from './unknown-attribute.js';
import { unknownComponent } from './unknown-component.js';
import { unknownCssClass } from './unknown-css-class.js';
import { unknownElement } from './unknown-element.js';
import { unknownEvent } from './unknown-event.js';
import { unknownEventModifier } from './unknown-event-modifier.js';
import { unknownProp } from './unknown-prop.js';
import { unknownServerOption } from './unknown-server-option.js';
import { unsupportedPrefixOnComponent } from './unsupported-prefix-on-component.js';
import { unusedProp } from './unused-prop.js';
import { valueAttributeWithoutEffect } from './value-attribute-without-effect.js';
import { valueSetOnlyOnce } from './value-set-only-once.js';
import { viewThenSemicolon } from './view-then-semicolon.js';
import { voidElementWithChildren } from './void-element-with-children.js';

/** All rules. What the grammar finds (`syntax/…`) is not among them. */
export const RULES: readonly Rule[] = [
  actionFormEncoding,
  argumentWithoutFormField,
  asAfterValue,
  assignmentAsValue,
  attrPrefixOnElement,
  attributeWithoutValueAfterMarker,
  blockInParagraph,
  blockInsteadOfSpread,
  buttonWithoutType,
  checkboxWithoutDefault,
  childrenNotTaken,
  classTuple,
  componentArguments,
  componentDirectiveOnElement,
  dashedProp,
  deprecatedName,
  directiveInStaticElement,
  directiveName,
  directiveOnSlot,
  directiveWithoutValue,
  duplicateAttribute,
  dynamicClassWithGlobalClass,
  elementClosedByChild,
  elementInTextOnly,
  entityInText,
  forKeyNotUnique,
  formFieldWithoutArgument,
  handlerCalled,
  handlerOutsideIsland,
  imageWithoutAlt,
  inlineHandlerClosure,
  innerHtmlOnCustomElement,
  innerHtmlWithChildren,
  invalidAria,
  islandOptionalProp,
  islandPropNotSerializable,
  islandWithGenerics,
  leftoverCx,
  letWithoutArgument,
  linkToUnknownRoute,
  misplacedElement,
  misplacedTableContent,
  missingChildren,
  missingProp,
  nestedInteractiveElement,
  nostripWithoutOption,
  obsoleteHtml,
  platformSizedInteger,
  propOptions,
  refInsteadOfNodeRef,
  routerInIsland,
  serverEncoding,
  serverFunctionNotAsync,
  serverFunctionWithoutResult,
  serverPrefix,
  serverUrlTaken,
  showWhenSignal,
  signalReadNotReactive,
  slotNotTaken,
  slotOutsideComponent,
  spreadBeforeMarker,
  spreadTakenByValue,
  svgLinkAsHtml,
  tableWithoutTbody,
  tagEndedEarly,
  undelegatedEvent,
  unknownAttribute,
  unknownComponent,
  unknownCssClass,
  unknownElement,
  unknownEvent,
  unknownEventModifier,
  unknownProp,
  unknownServerOption,
  unsupportedPrefixOnComponent,
  unusedProp,
  valueAttributeWithoutEffect,
  valueSetOnlyOnce,
  viewThenSemicolon,
  voidElementWithChildren,
];
