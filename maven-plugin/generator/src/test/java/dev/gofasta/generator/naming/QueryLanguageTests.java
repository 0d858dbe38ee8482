package dev.gofasta.generator.naming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.problem.ProblemException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.hibernate.grammars.hql.HqlLexer;
import org.hibernate.grammars.hql.HqlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.data.core.PropertyReferenceException;
import org.springframework.data.repository.query.parser.PartTree;

/** Names appear in queries that Hibernate and Spring Data read: asked of their own parsers, not of a list of ours. */
class QueryLanguageTests {

    static Stream<String> keywordsOfHql() {
        return IntStream.rangeClosed(1, HqlParser.VOCABULARY.getMaxTokenType())
                .mapToObj(HqlParser.VOCABULARY::getSymbolicName)
                .filter(symbol -> symbol != null && symbol.matches("[A-Z]+(_[A-Z]+)*"));
    }

    @Test
    void grammarHasKeywordsEnoughToMeanSomething() {
        assertThat(keywordsOfHql())
                .contains("ORDER", "MEMBER", "INDEX", "SELECT")
                .hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @MethodSource("keywordsOfHql")
    void acceptedNamesStandInQueriesOfHibernate(String keyword) {
        accepted(() -> Names.requireResource(keyword)).ifPresent(name -> {
            assertThat(errors("SELECT x FROM %s x WHERE x.id = ?1".formatted(name.pascal())))
                    .isZero();
            assertThat(errors("delete from %s x where x.id = ?1".formatted(name.pascal())))
                    .isZero();
        });
        accepted(() -> Names.requireField(keyword, 1))
                .ifPresent(name -> assertThat(errors(
                                "SELECT x FROM Thing x WHERE x.%1$s = ?1 ORDER BY x.%1$s".formatted(name.camel())))
                        .isZero());
    }

    @Test
    void brokenQueriesAreNoticed() {
        assertThat(errors("SELECT x FROM Null x")).isPositive();
    }

    static Stream<String> fieldsOfEntity() {
        return Arrays.stream(Entity.class.getDeclaredFields())
                .map(java.lang.reflect.Field::getName)
                .filter(name -> !name.contains("$"));
    }

    @ParameterizedTest
    @MethodSource("fieldsOfEntity")
    void derivedQueryReadsTheFieldExactlyWhenWeSaySo(String field) {
        Name name = Name.of(field);

        assertThat(readsAsOne("existsBy" + name.pascal(), field)).isEqualTo(DerivedQueries.canName(name));
    }

    private static boolean readsAsOne(String method, String field) {
        try {
            var parts = new PartTree(method, Entity.class).getParts().toList();
            return parts.size() == 1 && parts.get(0).getProperty().toDotPath().equals(field);
        } catch (PropertyReferenceException e) {
            return false;
        }
    }

    private static Optional<Name> accepted(Supplier<Name> name) {
        try {
            return Optional.of(name.get());
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private static int errors(String query) {
        HqlLexer lexer = new HqlLexer(CharStreams.fromString(query));
        HqlParser parser = new HqlParser(new CommonTokenStream(lexer));
        lexer.removeErrorListeners();
        parser.removeErrorListeners();
        parser.statement();
        return parser.getNumberOfSyntaxErrors();
    }

    @SuppressWarnings("unused")
    static final class Entity {
        private int sku;
        private int x;
        private int likeCount;
        private int plugin;
        private int android;
        private int address1;
        private int topSpeed;
        private int distinctName;
        private int checkIn;
        private int brandOrModel;
        private int termsAndRates;
        private int allIgnoreCase;
        private int startsAfter;
        private int isNot;
        private int validBefore;
        private int isNull;
        private int mustExist;
        private int nameLike;
        private int valueIs;
        private int xPosition;

        public int getXPosition() {
            return xPosition;
        }
    }
}
