class Cramped { private final Items items; Cramped(Items items) { this.items = items; } int size() { return items.size(); } }
