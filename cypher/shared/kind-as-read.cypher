// The kind that articles give an entity, by which the rules go, whatever a person says it is.
coalesce(toUpper(head([label IN labels(entity) WHERE label IN ['Person', 'Organization', 'Product', 'Place']])), entity.kind)
