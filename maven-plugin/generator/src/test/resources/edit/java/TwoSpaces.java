package app;
class TwoSpaces {

  private final Items items;

  private int count;

  TwoSpaces(
      Items items
  ) {
    super();
    this.items = items;
    reset();
  }

  void reset() {
    count = 0;
  }

  int count() { return count; }
}
