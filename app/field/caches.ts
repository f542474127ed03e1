/** The cache of goods' pictures, apart from the page's own files: it goes when its person signs out. */
export const PICTURES = "field-pictures";
