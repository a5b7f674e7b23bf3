/** An element of a document, as the tests see it. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (MarkupElement | string)[];
}

const voidElements = new Set(["meta", "link", "br", "hr", "img", "input"]);
const references: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
const attributePattern = /\s+([a-zA-Z][a-zA-Z0-9:-]*)="([^"<>]*)"/gy;

/**
 * Parses HTML far more strictly than a browser would, so that tests see what a browser forgives: every tag is closed in
 * order, every attribute is quoted and stands once, every `&` starts one of the five known references, ids are unique.
 *
 * @throws Error that says at which character the document is wrong.
 */
export function parseStrictly(document: string): MarkupElement {
  const fail = (position: number, what: string): never => {
    throw new Error(`${what} at ${position}: …${document.slice(Math.max(0, position - 60), position + 60)}…`);
  };
  const decode = (text: string, position: number) =>
    text.replace(/&([^;\s]*;?)/g, (_, reference: string) => {
      const known = reference.endsWith(";") ? references[reference.slice(0, -1)] : undefined;
      return known ?? fail(position, `Reference &${reference} is not known`);
    });
  const root: MarkupElement = { name: "#document", attributes: new Map(), children: [] };
  const open: MarkupElement[] = [root];
  const ids = new Set<string>();
  const doctype = "<!doctype html>";
  let position = document.startsWith(doctype) ? doctype.length : fail(0, "No doctype");
  while (position < document.length) {
    const parent = open[open.length - 1]!;
    if (document[position] !== "<") {
      const end = document.indexOf("<", position);
      const text = document.slice(position, end === -1 ? document.length : end);
      if (text.includes(">")) fail(position, "A bare > in text");
      parent.children.push(decode(text, position));
      position += text.length;
      continue;
    }
    const closing = /<\/([a-z][a-zA-Z0-9]*)>/y;
    closing.lastIndex = position;
    const closed = closing.exec(document);
    if (closed !== null) {
      if (parent.name !== closed[1]) fail(position, `</${closed[1]}> closes <${parent.name}>`);
      open.pop();
      position = closing.lastIndex;
      continue;
    }
    const opening = /<([a-z][a-zA-Z0-9]*)/y;
    opening.lastIndex = position;
    const name = opening.exec(document)?.[1] ?? fail(position, "A bare < in text");
    const attributes = new Map<string, string>();
    let end = opening.lastIndex;
    for (;;) {
      attributePattern.lastIndex = end;
      const attribute = attributePattern.exec(document);
      if (attribute === null) break;
      const key = attribute[1]!;
      if (attributes.has(key)) fail(end, `Attribute ${key} stands twice`);
      attributes.set(key, decode(attribute[2]!, end));
      end = attributePattern.lastIndex;
    }
    if (document[end] !== ">") fail(end, `Tag <${name}> is malformed`);
    position = end + 1;
    const id = attributes.get("id");
    if (id !== undefined) {
      if (ids.has(id)) fail(position, `Id ${id} stands twice`);
      ids.add(id);
    }
    const element: MarkupElement = { name, attributes, children: [] };
    parent.children.push(element);
    if (voidElements.has(name)) continue;
    if (name === "style") {
      const close = document.indexOf("</style>", position);
      element.children.push(document.slice(position, close));
      position = close + "</style>".length;
      continue;
    }
    open.push(element);
  }
  if (open.length !== 1) fail(position, `<${open[open.length - 1]!.name}> is never closed`);
  return root;
}

/** All elements of a name below an element, in document order. */
export function elementsOf(element: MarkupElement, name: string): MarkupElement[] {
  return element.children.flatMap((child) =>
    typeof child === "string" ? [] : [...(child.name === name ? [child] : []), ...elementsOf(child, name)],
  );
}

/** All text below an element, without that of the style sheet. */
export function textOf(element: MarkupElement): string {
  return element.children
    .map((child) => (typeof child === "string" ? child : child.name === "style" ? "" : textOf(child)))
    .join("");
}

/** Elements whose class list holds a name. */
export function withClass(elements: readonly MarkupElement[], className: string): MarkupElement[] {
  return elements.filter((element) => element.attributes.get("class")?.split(" ").includes(className));
}
