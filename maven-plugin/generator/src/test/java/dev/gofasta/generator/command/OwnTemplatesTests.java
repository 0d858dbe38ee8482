package dev.gofasta.generator.command;

import static dev.gofasta.generator.support.Problems.problemOf;
import static dev.gofasta.generator.support.Shops.newShop;
import static dev.gofasta.generator.support.Shops.scaffold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gofasta.generator.contribute.ResourceModel;
import dev.gofasta.generator.field.FieldParser;
import dev.gofasta.generator.naming.Name;
import dev.gofasta.generator.problem.ProblemCode;
import dev.gofasta.generator.project.Module;
import dev.gofasta.generator.project.ProjectReader;
import dev.gofasta.generator.support.Compilation;
import dev.gofasta.generator.support.MemoryFiles;
import dev.gofasta.generator.template.TemplateCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs the very files of the guide. */
class OwnTemplatesTests {

    private static final Path GUIDE = Path.of("../../docs/guide/templates.md");
    private static final Pattern FILE = Pattern.compile("(?s)`(\\.gofasta/[^`\\n]+)`:\\n\\n```\\n(.*?)```");
    private static final String FOLDER = ".gofasta/generators/report/";
    private static final String DESCRIPTOR = FOLDER + "generator.properties";
    private static final String REPORT = "src/main/java/org/example/odd_name/report/SaleReport.java";

    private final MemoryFiles shop = MemoryFiles.of(newShop());
    private String guide = "";

    @BeforeEach
    void readGuide() throws IOException {
        guide = Files.readString(GUIDE);
        Matcher files = FILE.matcher(guide);
        while (files.find()) {
            shop.with(files.group(1), files.group(2));
        }
        assertThat(shop.exists(DESCRIPTOR)).isTrue();
    }

    @Test
    void guideNamesEveryTemplateAndPlaceholder() {
        new TemplateCatalog()
                .list("resource")
                .forEach(name -> assertThat(guide).contains("`" + name.replaceFirst("\\.tpl$", "") + "`"));
        Module module = new ProjectReader(shop).read().target();
        ResourceModel resource = new ResourceModel(
                Name.of("Sale"),
                FieldParser.parse("total:decimal"),
                module,
                Objects.requireNonNull(module.application()),
                "1");
        resource.placeholders().keySet().forEach(key -> assertThat(guide).contains("`" + key + "`"));
    }

    @Test
    void overrideOfTheGuideTakesThePlaceOfOurs(@TempDir Path target) {
        shop.apply(scaffold(shop, "Product", "name:string:unique").changes());

        String path = "src/main/java/org/example/odd_name/repository/ProductRepository.java";
        assertThat(shop.read(path).orElseThrow()).contains("as the house style wants it", "existsByNameAndIdNot");
        assertThat(Compilation.errorsOf(
                        Map.of(
                                path,
                                shop.read(path).orElseThrow(),
                                "src/main/java/org/example/odd_name/model/Product.java",
                                shop.read("src/main/java/org/example/odd_name/model/Product.java")
                                        .orElseThrow()),
                        target))
                .isEmpty();
    }

    @Test
    void generatorOfTheGuideMakesFormattedJavaAndText(@TempDir Path target) {
        var plan = generate("report", "total:decimal day:date", "title=Monthly sales");
        shop.apply(plan.changes());

        assertThat(plan.data().files()).containsExactly(REPORT, "docs/reports/sales.md");
        String report = shop.read(REPORT).orElseThrow();
        assertThat(report)
                .contains("/** Monthly sales: sales. */\npublic record SaleReport(BigDecimal total, LocalDate day) {}");
        assertThat(shop.read("docs/reports/sales.md")).contains("# Monthly sales\n\n- total\n- day\n");
        assertThat(Compilation.errorsOf(Map.of(REPORT, report), target)).isEmpty();
        assertThat(generate("report", "total:decimal day:date", "title=Monthly sales")
                        .changes()
                        .isEmpty())
                .isTrue();
    }

    @Test
    void parameterLeftOutHasItsDefault() {
        shop.apply(generate("report", "total:decimal", "").changes());

        assertThat(shop.read("docs/reports/sales.md").orElseThrow()).startsWith("# Report\n");
    }

    @Test
    @Tag("raises:GF_GEN_UNKNOWN_GENERATOR")
    void unknownGeneratorIsRefusedWithTheNearest() {
        var problem = problemOf(() -> generate("reprot", "total:decimal", ""));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_UNKNOWN_GENERATOR);
        assertThat(problem.hint()).contains("Did you mean 'report'?");
    }

    @ParameterizedTest
    @CsvSource({
        "file.1=../out.txt -> report.md.tpl, GF_PATCH_OUTSIDE_PROJECT",
        "file.1=/etc/out.txt -> report.md.tpl, GF_PATCH_OUTSIDE_PROJECT",
        "file.1=C:/out.txt -> report.md.tpl, GF_PATCH_OUTSIDE_PROJECT",
        "file.1=.git/hooks/pre-commit -> report.md.tpl, GF_PATCH_OUTSIDE_PROJECT",
        "file.1=out.txt -> missing.tpl, GF_GEN_GENERATOR_BROKEN",
        "file.1=out.txt -> ../../../pom.xml, GF_GEN_GENERATOR_BROKEN",
        "surprise=yes, GF_GEN_GENERATOR_BROKEN",
        "file.1={{nothing}}.txt -> report.md.tpl, GF_GEN_TEMPLATE_BROKEN"
    })
    void brokenDescriptorIsRefusedWithItsLine(String line, ProblemCode code) {
        shop.with(DESCRIPTOR, "description=Broken.\n" + line + "\nparameter.title=x\n");

        var problem = problemOf(() -> generate("report", "total:decimal", ""));

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.location()).hasToString(DESCRIPTOR + ":2");
    }

    @Test
    @Tag("raises:GF_GEN_GENERATOR_BROKEN")
    void descriptorWithoutFilesIsRefused() {
        shop.with(DESCRIPTOR, "description=Nothing.\n");

        assertThat(problemOf(() -> generate("report", "total:decimal", "")).code())
                .isEqualTo(ProblemCode.GF_GEN_GENERATOR_BROKEN);
    }

    @Test
    void brokenTemplateIsRefusedWithItsLine() {
        shop.with(FOLDER + "report.md.tpl", "# Title\n\n{{nothingFillsThis}}\n");

        var problem = problemOf(() -> generate("report", "total:decimal", ""));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_TEMPLATE_BROKEN);
        assertThat(problem.location()).hasToString(FOLDER + "report.md.tpl:3");
    }

    @Test
    void whatIsNotJavaIsRefused() {
        shop.with(FOLDER + "Report.java.tpl", "class {{Name}} {{name}}");

        var problem = problemOf(() -> generate("report", "total:decimal", ""));

        assertThat(problem.code()).isEqualTo(ProblemCode.GF_GEN_TEMPLATE_BROKEN);
        assertThat(problem.message()).contains("Report.java.tpl", "not Java");
    }

    @ParameterizedTest
    @Tag("raises:GF_USAGE_MISSING_PARAMETER")
    @CsvSource({
        "'', '', GF_USAGE_MISSING_PARAMETER",
        "total:decimal, titel=x, GF_USAGE_UNKNOWN_PARAMETER",
        "total:decimal, title=, GF_USAGE_MISSING_PARAMETER"
    })
    void missingAndUnknownValuesAreRefused(String fields, String values, ProblemCode code) {
        assertThat(problemOf(() -> generate("report", fields, values)).code()).isEqualTo(code);
    }

    private Plan<GenerateData> generate(String generator, String fields, String values) {
        return new RunGenerator()
                .plan(new ProjectReader(shop).read(), new GenerateRequest(generator, "Sale", fields, values));
    }
}
