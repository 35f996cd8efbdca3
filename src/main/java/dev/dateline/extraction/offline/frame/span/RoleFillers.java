package dev.dateline.extraction.offline.frame.span;

import dev.dateline.extraction.offline.coreference.AnnotatedArticle;
import dev.dateline.extraction.offline.coreference.RoleProposal;
import dev.dateline.extraction.offline.syntax.Tokens;
import dev.dateline.fact.entity.EntityId;
import dev.dateline.fact.entity.EntityKind;
import dev.dateline.fact.entity.Subkind;
import dev.dateline.fact.event.Role;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which kinds of entity can play a role, and which entity plays it at a head word. */
public record RoleFillers(AnnotatedArticle article, SentenceSpans spans) {

    /** The kinds that can play the role, the usual one first. */
    public static List<EntityKind> kinds(Role role) {
        return switch (role) {
            case COMPANY, ORGANIZATION, COURT, VENUE -> List.of(EntityKind.ORGANIZATION);
            case PERSON, FOUNDER, PREDECESSOR, SUCCESSOR -> List.of(EntityKind.PERSON);
            case PRODUCT -> List.of(EntityKind.PRODUCT);
            case TARGET -> List.of(EntityKind.ORGANIZATION, EntityKind.PRODUCT);
            case SUBJECT -> List.of(EntityKind.ORGANIZATION, EntityKind.PERSON, EntityKind.PRODUCT);
            case PLAINTIFF, DEFENDANT -> List.of(EntityKind.ORGANIZATION, EntityKind.PERSON, EntityKind.PLACE);
            case LEAD_INVESTOR, INVESTOR, ACQUIRER, SELLER, APPOINTER, DEMANDER, ADDRESSEE, PARTY, SUITOR, AGENCY ->
                List.of(EntityKind.ORGANIZATION, EntityKind.PERSON);
        };
    }

    /** The item types of a pattern that can play the role. */
    public static String lineTypes(Role role) {
        return kinds(role).stream()
                        .map(kind -> switch (kind) {
                            case PERSON -> "P";
                            case ORGANIZATION -> "G";
                            case PRODUCT -> "R";
                            case PLACE -> "L";
                        })
                        .collect(Collectors.joining())
                + (role == Role.PRODUCT ? "GU" : role == Role.COMPANY || role == Role.DEFENDANT ? "RU" : "U");
    }

    /** Who plays the role at this head, by all that is known without it; null if nobody does. */
    @Nullable
    public EntityId known(Role role, CoreLabel head) {
        EntityId meant = article.entityAt(head);
        return meant != null && kinds(role).contains(article.entity(meant).kind()) ? meant : null;
    }

    /** Whether the head means anybody at all. */
    public boolean isMeant(CoreLabel head) {
        return article.entityAt(head) != null;
    }

    /** Whether the role might make an entity of the head's words, or change the kind of the one they mean. */
    public boolean mayPropose(CoreLabel head) {
        return spans.at(head.index() - 1) == null && !isCapitalisedOnly(head);
    }

    /** Whether the head can play the role, by all that is known. */
    public boolean mayPlay(Role role, CoreLabel head) {
        boolean can = known(role, head) != null
                || article.mayPropose(head, kinds(role).getFirst());
        return can;
    }

    /** Who plays the role at this head, and what the role makes of it; null if nobody does. */
    @Nullable
    public RoleFiller propose(Role role, CoreLabel head) {
        if (role == Role.DEFENDANT && isPlace(head)) {
            return null;
        }
        EntityId meant = known(role, head);
        EntityKind kind =
                meant == null ? kinds(role).getFirst() : article.entity(meant).kind();
        // Companies and products alike are looked into: that says nothing of either.
        boolean open = role == Role.SUBJECT && kind == EntityKind.PRODUCT;
        RoleProposal proposal = open ? null : article.propose(head, kind, subkind(role, kind));
        if (proposal != null) {
            return new RoleFiller(proposal.id(), proposal);
        }
        return meant == null ? null : new RoleFiller(meant, null);
    }

    /** States and cities sue; what a suit names beside the one sued is where it was filed. */
    private boolean isPlace(CoreLabel head) {
        EntityId meant = article.entityAt(head);
        return meant != null && article.entity(meant).kind() == EntityKind.PLACE;
    }

    /** Whether the token has a capital and names nobody, as "October" and the "A" of "Series A". */
    private static boolean isCapitalisedOnly(CoreLabel head) {
        return head.tag().startsWith("NNP") && !Tokens.isName(head);
    }

    private static @Nullable Subkind subkind(Role role, EntityKind kind) {
        if (kind != EntityKind.ORGANIZATION) {
            return null;
        }
        return switch (role) {
            case COMPANY, TARGET, ACQUIRER -> Subkind.COMPANY;
            case LEAD_INVESTOR, INVESTOR -> Subkind.INVESTOR;
            case COURT -> Subkind.COURT;
            case AGENCY -> Subkind.REGULATOR;
            default -> null;
        };
    }
}
