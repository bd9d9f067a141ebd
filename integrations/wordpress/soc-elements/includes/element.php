<?php
/** An element as it stands in a page: its tag, and inside it the same fact as plain HTML. */

namespace SocElements;

defined( 'ABSPATH' ) || exit;

/**
 * What an author asked for, as far as it can be had; anything else is as if it had not been said.
 *
 * @return array{name: string, level: ?int, view: ?string}
 */
function asked( string $name, $level, $view ): array {
	return array(
		'name'  => trim( $name ),
		'level' => in_array( (string) $level, array( '2', '3', '4', '5', '6' ), true ) ? (int) $level : null,
		'view'  => in_array( $view, array( 'list', 'map' ), true ) ? $view : null,
	);
}

/** The plain HTML of what was asked for, or null where the factsheet holds no such record. */
function text_of( string $tag, array $asked ): ?string {
	$record = record( $tag, $asked['name'] );
	return $record ? plain_html( $record, $asked['level'] ?? 3 ) : null;
}

/**
 * The whole element. Where the factsheet holds no such record, readers get the text that was kept in
 * the post, and whoever can edit is told what would be right.
 *
 * @param string $kept    The text kept in the post.
 * @param string $wrapper Attributes that WordPress gives the block, escaped by it.
 */
function element( string $tag, array $asked, string $kept, string $wrapper = '' ): string {
	$text = text_of( $tag, $asked );
	if ( null === $text ) {
		return $kept . note( $tag, $asked['name'] );
	}
	enqueue( $tag );
	$attributes = array(
		'name'          => $asked['name'],
		'heading-level' => $asked['level'],
		'view'          => 'soc-evidence-gaps' === $tag ? $asked['view'] : null,
	);
	$html       = $wrapper ? " $wrapper" : '';
	foreach ( array_filter( $attributes ) as $attribute => $value ) {
		$html .= sprintf( ' %s="%s"', $attribute, esc_attr( $value ) );
	}
	return "<$tag$html>\n$text\n</$tag>";
}

/** What whoever can edit reads in place of a record that is not there. */
function note( string $tag, string $name ): string {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$problem = '' === $name
		/* translators: %s: an element's tag */
		? sprintf( __( '%s needs a name.', 'soc-elements' ), $tag )
		/* translators: 1: an element's tag, 2: a name */
		: sprintf( __( '%1$s knows no “%2$s”.', 'soc-elements' ), $tag, $name );
	/* translators: %s: names, with commas between */
	$nearest = sprintf( __( 'The nearest: %s.', 'soc-elements' ), implode( ', ', nearest( $tag, $name ) ) );
	$whom    = __( 'Only those who can edit see this.', 'soc-elements' );
	// A bracket would let the name be read as a shortcode.
	return '<p><small>' . str_replace( array( '[', ']' ), array( '&#91;', '&#93;' ), esc_html( "$problem $nearest $whom" ) ) . '</small></p>';
}
