package dev.gofasta.it;

import static dev.gofasta.it.Domain.assertRefused;
import static dev.gofasta.it.Domain.texts;
import static dev.gofasta.it.Domain.unique;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.gofasta.devservices.DatabaseEngine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The clinic of {@code archetypes/examples/clinic.sh}, called from outside. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ClinicSuite {

    private static final int ROUNDS = 25;
    private static final int WRITERS = 6;

    private final DatabaseEngine engine;
    private Domain clinic;

    ClinicSuite(DatabaseEngine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void makeAndStart(@TempDir Path folder) {
        clinic = Domain.make("clinic", engine, folder);
    }

    @AfterAll
    void stop() {
        if (clinic != null) {
            try (Domain ended = clinic) {
                ended.assertNoInternalError();
            }
        }
    }

    @Test
    void graphIsListedFromEveryEnd() {
        String surgery = specialty();
        String dentistry = specialty();
        String vet = vet(surgery, dentistry);
        String owner = owner();
        String pet = pet(owner);
        String visit = visit(pet, vet);
        visit(pet(owner()), vet());

        assertThat(clinic.ids("owners/" + owner + "/pets")).containsExactly(pet);
        assertThat(clinic.ids("pets/" + pet + "/visits")).containsExactly(visit);
        assertThat(clinic.ids("vets/" + vet + "/visits")).containsExactly(visit);
        assertThat(clinic.ids("specialties/" + surgery + "/vets")).containsExactly(vet);
        assertThat(texts(clinic.get("vets/" + vet).get("specialtyIds"))).containsExactlyInAnyOrder(surgery, dentistry);
        assertThat(clinic.statusOf("owners/" + UUID.randomUUID() + "/pets")).isEqualTo(404);
    }

    @Test
    void listsAreFilteredByRelation() {
        String surgery = specialty();
        String vet = vet(surgery);
        vet(specialty());
        String owner = owner();
        String pet = pet(owner);
        pet(owner());

        assertThat(clinic.ids("pets?ownerId=" + owner)).containsExactly(pet);
        assertThat(clinic.ids("pets?ownerId=" + owner + "&species=CAT")).containsExactly(pet);
        assertThat(clinic.ids("pets?ownerId=" + owner + "&species=BIRD")).isEmpty();
        assertThat(clinic.ids("owners/" + owner + "/pets?species=BIRD")).isEmpty();
        assertThat(clinic.ids("vets?specialtyId=" + surgery)).containsExactly(vet);
    }

    @Test
    void specialtiesAreReplacedAsASet() {
        String surgery = specialty();
        String dentistry = specialty();
        String vet = vet(surgery);
        assertThat(pairsOf(vet)).isEqualTo("1");
        assertRefused(clinic.post("vets", vetBody(surgery, surgery)), 400, "INVALID_DATA", "/specialtyIds/1");

        JsonObject both = clinic.patch("vets/" + vet, 0, "{'specialtyIds': ['%s', '%s']}", surgery, dentistry)
                .json();
        assertThat(texts(both.get("specialtyIds"))).containsExactlyInAnyOrder(surgery, dentistry);
        assertThat(both.get("recordVersion").getAsInt()).isEqualTo(1);

        assertThat(clinic.patch("vets/" + vet, 1, "{'specialtyIds': []}").status())
                .isEqualTo(200);
        assertThat(pairsOf(vet)).isEqualTo("0");
        assertThat(clinic.patch("vets/" + vet, 1, "{'specialtyIds': []}").status())
                .isEqualTo(412);
        assertRefused(
                clinic.patch("vets/" + vet, 2, "{'specialtyIds': null}"), 400, "VALIDATION_FAILED", "/specialtyIds");
    }

    @Test
    void missingReferenceIsRefusedByPlace() {
        UUID nobody = UUID.randomUUID();
        String gone = owner();
        clinic.archive("owners/" + gone);

        assertRefused(clinic.post("pets", petBody(nobody)), 400, "OWNER_NOT_FOUND", "/ownerId");
        assertRefused(clinic.post("pets", petBody(gone)), 400, "OWNER_NOT_FOUND", "/ownerId");
        assertRefused(
                clinic.post("visits", visitBody(pet(owner()), nobody.toString())), 400, "VET_NOT_FOUND", "/vetId");
        assertRefused(
                clinic.post("vets", vetBody(specialty(), nobody.toString())),
                400,
                "SPECIALTIES_NOT_FOUND",
                "/specialtyIds");
        assertThat(clinic.value("SELECT count(*) FROM pets WHERE owner_id = '" + gone + "'"))
                .isEqualTo("0");
    }

    @Test
    void ownerWithPetsIsNotArchived() {
        String owner = owner();
        String pet = pet(owner);

        assertRefused(clinic.archive("owners/" + owner), 409, "OWNER_HAS_PETS", "");

        assertThat(clinic.archive("pets/" + pet).status()).isEqualTo(204);
        assertThat(clinic.archive("owners/" + owner).status()).isEqualTo(204);
    }

    @Test
    void petTakesVisitsAndPassportAlong() {
        String pet = pet(owner());
        String visit = visit(pet, vet());
        String passport = passport(pet);

        assertThat(clinic.archive("pets/" + pet).status()).isEqualTo(204);

        assertThat(clinic.statusOf("visits/" + visit)).isEqualTo(404);
        assertThat(clinic.statusOf("passports/" + passport)).isEqualTo(404);
        assertThat(clinic.value("SELECT count(*) FROM visits WHERE deleted_at IS NOT NULL AND id = '" + visit + "'"))
                .isEqualTo("1");
    }

    @Test
    void visitOutlivesItsVetAndVetItsSpecialty() {
        String surgery = specialty();
        String vet = vet(surgery);
        String visit = visit(pet(owner()), vet);

        assertThat(clinic.archive("specialties/" + surgery).status()).isEqualTo(204);
        assertThat(texts(clinic.get("vets/" + vet).get("specialtyIds"))).isEmpty();
        assertThat(clinic.archive("vets/" + vet).status()).isEqualTo(204);
        assertThat(clinic.get("visits/" + visit).get("vetId").isJsonNull()).isTrue();
        assertThat(clinic.get("visits/" + visit).get("recordVersion").getAsInt())
                .isEqualTo(1);
    }

    @Test
    void petHasOnePassport() {
        String pet = pet(owner());
        assertThat(clinic.statusOf("pets/" + pet + "/passport")).isEqualTo(404);
        String passport = passport(pet);

        assertThat(clinic.get("pets/" + pet + "/passport")).isEqualTo(clinic.get("passports/" + passport));
        assertRefused(clinic.post("passports", passportBody(pet)), 409, "PET_TAKEN", "/petId");
        assertThat(clinic.archive("passports/" + passport).status()).isEqualTo(204);
        passport(pet);
    }

    @Test
    void petMovesWithTheVersionThatWasRead() {
        String pet = pet(owner());
        String other = owner();

        assertThat(clinic.put("pets/" + pet, 7, petBody(other)).status()).isEqualTo(412);
        assertThat(clinic.put("pets/" + pet, 0, petBody(other)).status()).isEqualTo(200);
        assertThat(clinic.ids("owners/" + other + "/pets")).containsExactly(pet);
        assertThat(clinic.http().send("PUT", "/api/v1/pets/" + pet, "{}").status())
                .isIn(400, 428);
    }

    @Test
    void noLivePetPointsToAnOwnerThatIsArchivedMeanwhile() {
        List<Integer> archived = new ArrayList<>();
        List<Integer> added = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String owner = owner();
            race("owners/" + owner, "pets", petBody(owner), archived, added);
        }

        assertThat(archived).containsOnly(204, 409);
        assertThat(added).containsOnly(201, 400);
        assertThat(orphans("pets", "owner_id", "owners")).isEqualTo("0");
    }

    @Test
    void noLiveVisitPointsToAPetThatIsArchivedMeanwhile() {
        List<Integer> archived = new ArrayList<>();
        List<Integer> added = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            String pet = pet(owner());
            race("pets/" + pet, "visits", visitBody(pet, null), archived, added);
        }

        assertThat(archived).containsOnly(204);
        assertThat(added).containsOnly(201, 400);
        assertThat(orphans("visits", "pet_id", "pets")).isEqualTo("0");
    }

    /** Archives {@code target} while others add rows that point to it. */
    private void race(String target, String path, String body, List<Integer> archived, List<Integer> added) {
        List<CompletableFuture<Integer>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS / 2; i++) {
            writers.add(
                    CompletableFuture.supplyAsync(() -> clinic.post(path, body).status()));
        }
        CompletableFuture<Integer> archiver =
                CompletableFuture.supplyAsync(() -> clinic.archive(target).status());
        for (int i = 0; i < WRITERS / 2; i++) {
            writers.add(
                    CompletableFuture.supplyAsync(() -> clinic.post(path, body).status()));
        }
        archived.add(archiver.join());
        writers.forEach(writer -> added.add(writer.join()));
    }

    private String orphans(String table, String column, String target) {
        return clinic.value("SELECT count(*) FROM " + table + " JOIN " + target + " ON " + target + ".id = " + table
                + "." + column + " WHERE " + table + ".deleted_at IS NULL AND " + target + ".deleted_at IS NOT NULL");
    }

    private String pairsOf(String vet) {
        return clinic.value("SELECT count(*) FROM vets_specialties WHERE vet_id = '" + vet + "'");
    }

    private String owner() {
        return clinic.create("owners", "{'name': 'Ada', 'email': '%s@example.com'}", unique("a"));
    }

    private String specialty() {
        return clinic.create("specialties", "{'name': '%s'}", unique("s"));
    }

    private String vet(String... specialties) {
        return clinic.create("vets", vetBody(specialties));
    }

    private static String vetBody(String... specialties) {
        String ids = specialties.length == 0 ? "" : "'" + String.join("', '", specialties) + "'";
        return "{'name': 'Vet', 'licence': '" + unique("l") + "', 'specialtyIds': [" + ids + "]}";
    }

    private String pet(String owner) {
        return clinic.create("pets", petBody(owner));
    }

    private static String petBody(Object owner) {
        return "{'name': 'Rex', 'born': '2020-02-29', 'species': 'CAT', 'weight': 4.125, 'ownerId': '" + owner + "'}";
    }

    private String visit(String pet, String vet) {
        return clinic.create("visits", visitBody(pet, vet));
    }

    private static String visitBody(String pet, String vet) {
        String id = vet == null ? "null" : "'" + vet + "'";
        return "{'at': '2026-01-15T10:30:00Z', 'reason': 'Cough', 'petId': '" + pet + "', 'vetId': " + id + "}";
    }

    private String passport(String pet) {
        return clinic.create("passports", passportBody(pet));
    }

    private static String passportBody(String pet) {
        return "{'number': '" + unique("p") + "', 'issued': '2026-01-15', 'petId': '" + pet + "'}";
    }
}
