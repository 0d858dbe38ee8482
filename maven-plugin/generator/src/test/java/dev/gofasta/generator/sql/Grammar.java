package dev.gofasta.generator.sql;

import io.debezium.ddl.parser.mariadb.generated.MariaDBLexer;
import io.debezium.ddl.parser.mariadb.generated.MariaDBParser;
import io.debezium.ddl.parser.mysql.generated.MySqlLexer;
import io.debezium.ddl.parser.mysql.generated.MySqlParser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.TokenStream;
import org.apache.shardingsphere.sql.parser.autogen.SQLServerStatementLexer;
import org.apache.shardingsphere.sql.parser.autogen.SQLServerStatementParser;

/** What one database accepts, as others than we wrote it down. */
enum Grammar {
    MYSQL(MySqlLexer::new, MySqlParser::new, parser -> ((MySqlParser) parser).root()),
    MARIADB(MariaDBLexer::new, MariaDBParser::new, parser -> ((MariaDBParser) parser).root()),
    SQL_SERVER(
            SQLServerStatementLexer::new,
            SQLServerStatementParser::new,
            parser -> ((SQLServerStatementParser) parser).execute());

    private final Function<CharStream, Lexer> lexer;
    private final Function<TokenStream, Parser> parser;
    private final Consumer<Parser> whole;

    Grammar(Function<CharStream, Lexer> lexer, Function<TokenStream, Parser> parser, Consumer<Parser> whole) {
        this.lexer = lexer;
        this.parser = parser;
        this.whole = whole;
    }

    /** Returns what is wrong with a statement, nothing when the grammar accepts all of it. */
    List<String> errors(String statement) {
        List<String> errors = new ArrayList<>();
        BaseErrorListener listener = new BaseErrorListener() {

            @Override
            public void syntaxError(
                    Recognizer<?, ?> recognizer,
                    Object symbol,
                    int line,
                    int column,
                    String message,
                    RecognitionException problem) {
                errors.add(line + ":" + column + " " + message);
            }
        };
        Lexer words = lexer.apply(CharStreams.fromString(statement));
        words.removeErrorListeners();
        words.addErrorListener(listener);
        Parser sentences = parser.apply(new CommonTokenStream(words));
        sentences.removeErrorListeners();
        sentences.addErrorListener(listener);
        whole.accept(sentences);
        return errors;
    }
}
