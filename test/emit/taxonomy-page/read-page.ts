import { DomUtils, parseDocument } from 'htmlparser2'

export type PageElement = ReturnType<typeof DomUtils.findAll>[number]

/** A page as a parser sees it that knows nothing of how it was written. */
export interface ReadPage {
  readonly elements: readonly PageElement[]
  readonly withId: (id: string) => PageElement
  readonly withClass: (name: string) => readonly PageElement[]
}

export function readPage(text: string): ReadPage {
  const elements = DomUtils.findAll(() => true, parseDocument(text).children)
  return {
    elements,
    withId: (id) => elements.find((it) => it.attribs.id === id)!,
    withClass: (name) => elements.filter((it) => classesOf(it).includes(name)),
  }
}

/** The elements below an element that have a class or, in capitals, a tag. */
export function within(element: PageElement, wanted: string): readonly PageElement[] {
  return DomUtils.findAll((it) => classesOf(it).includes(wanted) || it.name.toUpperCase() === wanted, element.children)
}

/** What an element prints, with single spaces. */
export function textOf(element: PageElement): string {
  return DomUtils.textContent(element).replace(/\s+/g, ' ').trim()
}

function classesOf({ attribs }: PageElement): readonly string[] {
  return (attribs.class ?? '').split(' ')
}
