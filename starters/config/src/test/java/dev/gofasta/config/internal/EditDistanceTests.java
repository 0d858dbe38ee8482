package dev.gofasta.config.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTests {

    @ParameterizedTest
    @CsvSource({
        "'','',0",
        "'',abc,3",
        "abc,'',3",
        "abc,abc,0",
        "path,pth,1",
        "path,pahts,2",
        "timeout,timoeut,1",
        "kitten,sitting,3"
    })
    void countsTheLettersToChange(String from, String to, int distance) {
        assertThat(EditDistance.between(from, to)).isEqualTo(distance);
        assertThat(EditDistance.between(to, from)).isEqualTo(distance);
    }
}
