package dev.dateline.extraction.check.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.extraction.check.text.NamesInText;
import dev.dateline.fact.entity.Entity;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityRuleTests {

    private static final String TEXT = "Halden Labs grew. Halden, a start-up, hired Ines Marsh. The company said it"
            + " was glad. A friend of Marsh agreed.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # name             | aliases                    | what is left
            Halden Labs        | Halden                     | Halden Labs: Halden
            Halden Labs        | Halden,HL,Haldens          | Halden Labs: Halden
            Halden Labs        | the company,it,The Company | Halden Labs:
            Halden Labs        | A,I,start-up               | Halden Labs:
            # a name that the text does not have gives way to the fullest alias that stands
            Halden Laboratories | Halden,Halden Labs        | Halden Labs: Halden
            Dr. Ines Marsh     | Marsh,Ines Marsh           | Ines Marsh: Marsh
            # none stands
            Corvane            | Corv,the company           | none
            A                  | ``                         | none
            The Company        | ``                         | none
            # a described group
            friend             | ``                         | friend:
            """)
    void keepsTheNamesThatStand(String name, String aliases, String expected) {
        assertThat(checked(entity(name, aliases)).map(EntityRuleTests::describe).orElse("none"))
                .isEqualTo(expected);
    }

    @Test
    void noEntityIsCalledByTheNameOfAnother() {
        Entity labs = entity("Halden Labs", "Ines Marsh,Halden");
        Entity marsh = entity("Ines Marsh", "");
        EntityRule rule = new EntityRule(new NamesInText(TEXT, null, null), List.of(labs, marsh));
        assertThat(rule.check(labs)).map(EntityRuleTests::describe).hasValue("Halden Labs: Halden");
    }

    @Test
    void theOutletIsNamedWhereItSpeaksOfItself() {
        Entity outlet = entity("Plover", "");
        EntityRule rule = new EntityRule(new NamesInText("We grew.", null, "Plover Blog"), List.of(outlet));
        assertThat(rule.check(outlet)).isPresent();
    }

    private static Optional<Entity> checked(Entity entity) {
        return new EntityRule(new NamesInText(TEXT, null, null), List.of(entity)).check(entity);
    }

    private static Entity entity(String name, String aliases) {
        List<String> all = Stream.of(aliases.split(",", -1))
                .filter(alias -> !alias.isBlank())
                .toList();
        return new Entity(new EntityId(name), EntityKind.ORGANIZATION, null, name, all);
    }

    private static String describe(Entity entity) {
        return (entity.name() + ": " + String.join(",", entity.aliases())).strip();
    }
}
