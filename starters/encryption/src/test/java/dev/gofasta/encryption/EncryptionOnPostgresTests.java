package dev.gofasta.encryption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.gofasta.devservices.DatabaseEngine;
import dev.gofasta.devservices.DatabaseServer;
import dev.gofasta.encryption.patients.Patient;
import dev.gofasta.encryption.patients.PatientsApplication;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        classes = PatientsApplication.class,
        properties = {
            "gofasta.encryption.keys[0].id=new",
            "gofasta.encryption.keys[0].secret=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "gofasta.encryption.keys[1].id=old",
            "gofasta.encryption.keys[1].secret=AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
            "gofasta.encryption.active-key=old",
            "spring.jpa.hibernate.ddl-auto=create"
        })
class EncryptionOnPostgresTests {

    private static final EncryptedColumn SSN = EncryptedColumn.of("public.patients", "id", "ssn", "patients.ssn");

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Encryptor old;

    private final Encryptor renewed = newEncryptor();

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        DatabaseServer server = DatabaseServer.shared(DatabaseEngine.POSTGRES);
        String name = "patients_" + UUID.randomUUID().toString().replace('-', '_');
        server.createDatabase(name);
        registry.add("spring.datasource.url", () -> server.jdbcUrl(name));
        registry.add("spring.datasource.username", server::username);
        registry.add("spring.datasource.password", server::password);
    }

    @BeforeEach
    void clear() {
        jdbc.update("DELETE FROM patients");
    }

    @Test
    void storesNoPlainTextThroughJpa() {
        save(1, "123-45-6789");
        save(2, null);
        String stored = stored(1);
        assertThat(stored).startsWith("v1.old.").doesNotContain("123");
        assertThat(stored(2)).isNull();
        assertThat(find(1)).isEqualTo("123-45-6789");
        assertThat(find(2)).isNull();
    }

    @Test
    @Tag("asvs:V11.2.2")
    void renewsAColumnInBatches() {
        for (int id = 1; id <= 25; id++) {
            save(id, id % 5 == 0 ? null : "ssn " + id);
        }
        jdbc.update("UPDATE patients SET ssn = 'broken' WHERE id = 1");
        Reencryption reencryption = new Reencryption(renewed, jdbc);
        ReencryptionReport report = reencryption.run(SSN, 4);
        assertThat(report).isEqualTo(new ReencryptionReport(19, 0, 0, 1));
        assertThat(report.complete()).isFalse();
        assertThat(renewed.decrypt(stored(24), "patients.ssn")).isEqualTo("ssn 24");
        assertThat(stored(24)).startsWith("v1.new.");
        assertThat(find(24)).isEqualTo("ssn 24");
        assertThat(reencryption.run(SSN, 100)).isEqualTo(new ReencryptionReport(0, 19, 0, 1));
    }

    @Test
    void leavesWhatIsWrittenMeanwhile() {
        save(1, "before");
        Encryptor slow = new DelegatingEncryptor(renewed, () -> save(1, "after"));
        ReencryptionReport report = new Reencryption(slow, jdbc).run(SSN, 10);
        assertThat(report).isEqualTo(new ReencryptionReport(0, 0, 1, 0));
        assertThat(find(1)).isEqualTo("after");
    }

    @Test
    void bindsToRowsWhereTold() {
        save(1, null);
        jdbc.update("UPDATE patients SET ssn = ? WHERE id = 1", old.encrypt("mine", "patients.ssn:1"));
        EncryptedColumn byRow = new EncryptedColumn("patients", "id", "ssn", key -> "patients.ssn:" + key);
        assertThat(new Reencryption(renewed, jdbc).run(byRow, 10).renewed()).isOne();
        assertThat(renewed.decrypt(stored(1), "patients.ssn:1")).isEqualTo("mine");
    }

    @Test
    @Tag("asvs:V1.2.4")
    void takesPlainNamesOnly() {
        for (String name : new String[] {"", "a b", "a;--", "a\"b", "1a", "a.b.c", "a.", "ä"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> EncryptedColumn.of(name, "id", "ssn", "x"));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> EncryptedColumn.of("t", "id", "ssn = ''", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> EncryptedColumn.of("t", "a.b", "ssn", "x"));
    }

    private void save(long id, String ssn) {
        transactions.executeWithoutResult(status -> {
            Patient patient = new Patient();
            patient.id = id;
            patient.ssn = ssn;
            entities.merge(patient);
        });
    }

    private String find(long id) {
        return transactions.execute(status -> entities.find(Patient.class, id).ssn);
    }

    private String stored(long id) {
        return jdbc.queryForObject("SELECT ssn FROM patients WHERE id = ?", String.class, id);
    }

    private static Encryptor newEncryptor() {
        return TestEncryptors.of("new", "old");
    }
}
