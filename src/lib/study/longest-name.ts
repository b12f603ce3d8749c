/** UTF-16 units of a profile's name. Apart from the schema, which no form should have to carry. */
export const LONGEST_NAME = 40;
