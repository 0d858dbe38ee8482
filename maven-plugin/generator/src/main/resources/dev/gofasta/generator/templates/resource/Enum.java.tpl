package {{packages.model}};

/** The {{fieldWords}} of {{article}} {{words}}; stored by name, so that the order here is free. */
public enum {{EnumType}} {
    {{constants}}
}
