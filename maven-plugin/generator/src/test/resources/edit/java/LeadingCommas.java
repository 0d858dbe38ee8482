package app;

public record LeadingCommas(
      String name
    , int size // in cm
    , Color color
    ) {
    static LeadingCommas small() {
        return new LeadingCommas(
              "small"
            , 1
            , Color.RED
            );
    }
}
