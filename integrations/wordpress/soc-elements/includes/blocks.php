<?php
/** The blocks: what they save is plain HTML, and while the plugin is active it stands inside the element's tag. */

namespace SocElements;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_blocks' );
add_filter( 'block_categories_all', __NAMESPACE__ . '\add_category' );

function register_blocks(): void {
	$packages = array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' );
	wp_register_script( 'soc-elements-editor', plugins_url( 'editor.js', __DIR__ ), $packages, factsheet()['version'], true );
	wp_set_script_translations( 'soc-elements-editor', 'soc-elements' );
	foreach ( TAGS as $tag ) {
		register_block_type( dirname( __DIR__ ) . "/blocks/$tag", array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	}
}

add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\give_editor_the_choices' );

/** The pickers' choices: what there is, by name and title. */
function give_editor_the_choices(): void {
	$choices = array();
	foreach ( TAGS as $tag ) {
		foreach ( records( $tag ) as $record ) {
			$choices[ $tag ][] = array(
				'value' => $record['name'],
				'label' => $record['title'],
			);
		}
	}
	wp_add_inline_script( 'soc-elements-editor', 'const socElementsChoices = ' . wp_json_encode( $choices, JSON_HEX_TAG ), 'before' );
}

function add_category( array $categories ): array {
	return array_merge(
		$categories,
		array(
			array(
				'slug'  => 'soc-elements',
				'title' => __( 'Evidence on SOC and VAWG', 'soc-elements' ),
			),
		)
	);
}

function asked_of_block( array $attributes ): array {
	return asked( (string) ( $attributes['name'] ?? '' ), $attributes['headingLevel'] ?? null, $attributes['view'] ?? null );
}

function render_block( array $attributes, string $kept, \WP_Block $block ): string {
	$tag = substr( $block->name, strlen( 'soc-elements/' ) );
	return element( $tag, asked_of_block( $attributes ), $kept, get_block_wrapper_attributes() );
}
