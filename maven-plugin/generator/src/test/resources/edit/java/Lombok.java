package app;

import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;

@Slf4j
@RequiredArgsConstructor
public class Lombok {
    private static final int MAX = 10;
    private final Items items;
}
