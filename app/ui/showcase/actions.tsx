import { Button } from "#app/ui/kit/button.tsx";
import { buttonClass } from "#app/ui/kit/button-class.ts";
import { IconButton } from "#app/ui/kit/icon-button.tsx";
import { BasketIcon, ChevronDownIcon, DownloadIcon, EditIcon, FieldIcon, PrintIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Menu } from "#app/ui/kit/menu.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { MenuLink } from "#app/ui/shell/menu-link.tsx";
import { urls } from "#app/urls.ts";
import { Row, Shelf } from "./specimen.tsx";
import { useWords } from "./words.ts";

export function Actions() {
  const words = useWords();
  const { actions } = words;
  return (
    <Shelf id="actions" title={words.sections.actions}>
      <Row>
        <Button type="button">{actions.primary}</Button>
        <Button type="button" variant="secondary" icon={FieldIcon}>
          {actions.secondary}
        </Button>
        <Button type="button" variant="quiet">
          {actions.quiet}
        </Button>
        <Button type="button" variant="danger">
          {actions.danger}
        </Button>
      </Row>
      <Row>
        <Button type="button" busy busyLabel={actions.busy}>
          {actions.primary}
        </Button>
        <Button type="button" disabled>
          {actions.off}
        </Button>
        <Button type="button" variant="secondary" disabled>
          {actions.off}
        </Button>
        <IconButton icon={EditIcon} label={actions.icon} />
        <IconButton icon={EditIcon} label={actions.icon} disabled />
      </Row>
      <Row>
        <Button type="button" size="small" icon={BasketIcon}>
          {actions.small}
        </Button>
        <Button type="button" size="medium" icon={BasketIcon}>
          {actions.medium}
        </Button>
        <Button type="button" size="large" icon={BasketIcon}>
          {actions.large}
        </Button>
      </Row>
      <Row>
        <LinkButton to={urls.regulation} variant="secondary">
          {actions.link}
        </LinkButton>
        <Menu
          buttonClassName={buttonClass({ variant: "secondary" })}
          align="start"
          button={
            <>
              {actions.menu}
              <ChevronDownIcon className="size-4" />
            </>
          }
        >
          {actions.menuItems.map((item, index) => (
            <MenuLink key={item} to="#actions" icon={index === 0 ? PrintIcon : DownloadIcon}>
              {item}
            </MenuLink>
          ))}
        </Menu>
      </Row>
      <p>
        {actions.text} <TextLink to="#actions">{actions.textLink}</TextLink>.
      </p>
    </Shelf>
  );
}
